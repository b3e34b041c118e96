/** The side this portal stands on; the pages of another side are not found here. */
@NullMarked
package fr.parvis.portal.side;

import org.jspecify.annotations.NullMarked;
