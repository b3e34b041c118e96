/** Closed lists of the catalogue that requests and responses are written with. */
@NullMarked
package fr.parvis.cooperation.codes;

import org.jspecify.annotations.NullMarked;
