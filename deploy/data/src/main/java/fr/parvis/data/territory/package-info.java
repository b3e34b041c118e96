/** The official French territories: where a person lives, which département and which Communauté 360 that means. */
@NullMarked
package fr.parvis.data.territory;

import org.jspecify.annotations.NullMarked;
