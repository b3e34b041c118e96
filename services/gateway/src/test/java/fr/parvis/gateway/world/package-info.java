/** What stands around the gateway in its tests: partners before it, services behind it. */
@NullMarked
package fr.parvis.gateway.world;

import org.jspecify.annotations.NullMarked;
