/** Applying what persons says of a disclosure, and leaving nothing of it once it ended. */
@NullMarked
package fr.parvis.cooperation.disclosure.usecase;

import org.jspecify.annotations.NullMarked;
