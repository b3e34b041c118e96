/** Puts somebody on the list and takes her or him off by her act, and answers those who ask before they contact anybody. */
@NullMarked
package fr.parvis.persons.nocontact.usecase;

import org.jspecify.annotations.NullMarked;
