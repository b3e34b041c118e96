/** What the portal asks the service indicators, on the neutral side. */
@NullMarked
package fr.parvis.portal.indicators;

import org.jspecify.annotations.NullMarked;
