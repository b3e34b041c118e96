/** Shows a life project before it is fixed, fixes it by her act, shows earlier versions and what is due. */
@NullMarked
package fr.parvis.facilitation.lifeproject.usecase;

import org.jspecify.annotations.NullMarked;
