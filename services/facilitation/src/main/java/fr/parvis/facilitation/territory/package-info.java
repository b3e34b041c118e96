/** Answers where a commune lies, from the official territories. */
@NullMarked
package fr.parvis.facilitation.territory;

import org.jspecify.annotations.NullMarked;
