/** Keeps access cards, their codes only as encrypted digests. */
@NullMarked
package fr.parvis.persons.account.persistence;

import org.jspecify.annotations.NullMarked;
