/** Her own space: her words, her choices, who may see what, what was proposed to her. */
@NullMarked
package fr.parvis.portal.space;

import org.jspecify.annotations.NullMarked;
