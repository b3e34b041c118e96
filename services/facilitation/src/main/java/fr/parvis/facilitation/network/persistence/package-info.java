/** Keeps her network under her key. No statement here looks at more than one case, and no column can be compared between two. */
@NullMarked
package fr.parvis.facilitation.network.persistence;

import org.jspecify.annotations.NullMarked;
