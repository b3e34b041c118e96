/** The exact text that parties put their signature under. */
@NullMarked
package fr.parvis.cooperation.signing;

import org.jspecify.annotations.NullMarked;
