/** How many calls a partner may make in a while. */
@NullMarked
package fr.parvis.gateway.limit;

import org.jspecify.annotations.NullMarked;
