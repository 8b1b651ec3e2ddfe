/** Files that go in and files that come out. */
@NullMarked
package org.sitong.cli.internal.file;

import org.jspecify.annotations.NullMarked;
