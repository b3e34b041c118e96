/** What is known of her life beyond her wishes: ten sections, none of them needed, each opened and closed by her alone. */
@NullMarked
package fr.parvis.facilitation.knowledge;

import org.jspecify.annotations.NullMarked;
