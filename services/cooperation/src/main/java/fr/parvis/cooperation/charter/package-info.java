/** How far the parties of a partnership charter have come, step by step, with evidence. */
@NullMarked
package fr.parvis.cooperation.charter;

import org.jspecify.annotations.NullMarked;
