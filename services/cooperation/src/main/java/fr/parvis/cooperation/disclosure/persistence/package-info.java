/** What is known of disclosures, in PostgreSQL. */
@NullMarked
package fr.parvis.cooperation.disclosure.persistence;

import org.jspecify.annotations.NullMarked;
