/** Where the pages of this side stand, for the addresses that this service writes. */
@NullMarked
package fr.parvis.facilitation.portal;

import org.jspecify.annotations.NullMarked;
