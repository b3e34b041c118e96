/** Published figures for the ARS and the governance: a chart drawn here, and its table. */
@NullMarked
package fr.parvis.portal.figures;

import org.jspecify.annotations.NullMarked;
