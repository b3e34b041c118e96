/** Reads the keys of this service and side, and wraps what is kept under them anew with each epoch. */
@NullMarked
package fr.parvis.commons.web.keys;

import org.jspecify.annotations.NullMarked;
