/** Lets an antenna run on one machine: database, broker and identity server as child processes, nothing installed. */
@NullMarked
package fr.parvis.embedded;

import org.jspecify.annotations.NullMarked;
