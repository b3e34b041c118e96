/** What she can take home of a decision: in easy words, as a record of ISO/IEC TS 27560, and as a FHIR consent. */
@NullMarked
package fr.parvis.persons.receipt;

import org.jspecify.annotations.NullMarked;
