/** Where the moves of a charter are kept. */
@NullMarked
package fr.parvis.cooperation.charter.persistence;

import org.jspecify.annotations.NullMarked;
