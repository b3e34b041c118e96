/** What she thinks of her own self-determination, in her words; hers alone until she shows it. */
@NullMarked
package fr.parvis.persons.selfassessment;

import org.jspecify.annotations.NullMarked;
