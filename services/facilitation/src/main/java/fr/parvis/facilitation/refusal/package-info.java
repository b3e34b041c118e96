/** What this service refuses, and the words for it. */
@NullMarked
package fr.parvis.facilitation.refusal;

import org.jspecify.annotations.NullMarked;
