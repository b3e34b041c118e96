/** Prints documents as PDF files that everybody can read or hear, and stops those whose words are hard. */
@NullMarked
package fr.parvis.commons.documents;

import org.jspecify.annotations.NullMarked;
