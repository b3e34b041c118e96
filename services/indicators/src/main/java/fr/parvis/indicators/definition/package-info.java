/** What each indicator says, counts and is broken down by, as versioned data. */
@NullMarked
package fr.parvis.indicators.definition;

import org.jspecify.annotations.NullMarked;
