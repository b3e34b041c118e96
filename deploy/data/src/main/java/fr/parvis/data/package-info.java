/** Public reference data that ships with Parvis: read from the class path once, never changed at run time. */
@NullMarked
package fr.parvis.data;

import org.jspecify.annotations.NullMarked;
