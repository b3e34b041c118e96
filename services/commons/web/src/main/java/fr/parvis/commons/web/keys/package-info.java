/** Reads the keys of this service and side when it starts. */
@NullMarked
package fr.parvis.commons.web.keys;

import org.jspecify.annotations.NullMarked;
