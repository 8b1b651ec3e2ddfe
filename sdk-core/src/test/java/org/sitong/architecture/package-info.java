/** The rules of the house, shared by the architecture test of every module. */
@NullMarked
package org.sitong.architecture;

import org.jspecify.annotations.NullMarked;
