/** The codes of the catalogue that the pages put into words. */
@NullMarked
package fr.parvis.portal.codes;

import org.jspecify.annotations.NullMarked;
