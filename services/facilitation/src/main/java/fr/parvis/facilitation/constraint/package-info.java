/** What she herself sees as standing beside a choice of hers, in her words (FAC-20): knowledge for her, read by no other feature, so that it can never become a veto. */
@NullMarked
package fr.parvis.facilitation.constraint;

import org.jspecify.annotations.NullMarked;
