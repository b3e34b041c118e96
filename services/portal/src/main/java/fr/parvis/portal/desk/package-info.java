/** The desk of a Communauté 360: the requests persons released to it. */
@NullMarked
package fr.parvis.portal.desk;

import org.jspecify.annotations.NullMarked;
