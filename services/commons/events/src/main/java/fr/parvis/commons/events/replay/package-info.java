/** Topics that are read whole at each start: what a restored database has forgotten, they have not. */
@NullMarked
package fr.parvis.commons.events.replay;

import org.jspecify.annotations.NullMarked;
