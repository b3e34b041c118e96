/** What had to be told to protect a child, without consent and by law alone (PER-28): kept apart from everything a person sees of her file until its author releases it. */
@NullMarked
package fr.parvis.persons.legalexception;

import org.jspecify.annotations.NullMarked;
