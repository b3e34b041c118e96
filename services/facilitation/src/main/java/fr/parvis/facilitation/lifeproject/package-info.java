/** Her life project as she reads it on one day: what she wants, in her order, fixed by her act, with the day by which it is looked at again (FAC-24). */
@NullMarked
package fr.parvis.facilitation.lifeproject;

import org.jspecify.annotations.NullMarked;
