/** What the services cost, each figure beside that of something bare doing the same. */
@NullMarked
package fr.parvis.bench;

import org.jspecify.annotations.NullMarked;
