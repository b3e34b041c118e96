/** Renders the Helm charts of an antenna's three sides with Helm itself, as a cluster would be given them. */
@NullMarked
package fr.parvis.charts;

import org.jspecify.annotations.NullMarked;
