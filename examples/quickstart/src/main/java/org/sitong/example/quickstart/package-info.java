/** A small program that embeds Sitong: read, build, check, print. */
@NullMarked
package org.sitong.example.quickstart;

import org.jspecify.annotations.NullMarked;
