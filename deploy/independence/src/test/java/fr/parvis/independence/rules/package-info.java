/** Tests of how rules.yaml is read. */
@NullMarked
package fr.parvis.independence.rules;

import org.jspecify.annotations.NullMarked;
