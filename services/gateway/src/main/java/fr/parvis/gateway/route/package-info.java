/** What is open to whom: the routes of one side, and what is listed but cannot be done yet. */
@NullMarked
package fr.parvis.gateway.route;

import org.jspecify.annotations.NullMarked;
