/** What she decides of a referent, and what her facilitator writes down of the answer. */
@NullMarked
package fr.parvis.facilitation.referent.usecase;

import org.jspecify.annotations.NullMarked;
