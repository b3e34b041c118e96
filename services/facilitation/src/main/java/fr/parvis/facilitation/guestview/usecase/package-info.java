/** Who may see what guests are given. */
@NullMarked
package fr.parvis.facilitation.guestview.usecase;

import org.jspecify.annotations.NullMarked;
