/** The register of acts: what a person decided, how she expressed it, and who wrote it down. */
@NullMarked
package fr.parvis.persons.act;

import org.jspecify.annotations.NullMarked;
