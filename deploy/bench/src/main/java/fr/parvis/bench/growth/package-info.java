/** What changes when there are more files, and the names of those files. */
@NullMarked
package fr.parvis.bench.growth;

import org.jspecify.annotations.NullMarked;
