/**
 * Programs of exhibitors: the keys that they come with, made by people and good for a while, and
 * requests that a program may repeat without anything happening twice.
 */
@NullMarked
package org.bordercatalogue.programs;

import org.jspecify.annotations.NullMarked;
