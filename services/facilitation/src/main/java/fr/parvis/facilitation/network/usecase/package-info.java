/** Adds, changes and takes out members of her network by her act, and shows her how near they are to what she wants. */
@NullMarked
package fr.parvis.facilitation.network.usecase;

import org.jspecify.annotations.NullMarked;
