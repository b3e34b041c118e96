/** Decision records in the database, their texts under the key of the person. */
@NullMarked
package fr.parvis.facilitation.decision.persistence;

import org.jspecify.annotations.NullMarked;
