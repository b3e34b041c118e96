/** Looking at one choice of hers and taking it back. */
@NullMarked
package fr.parvis.portal.choice;

import org.jspecify.annotations.NullMarked;
