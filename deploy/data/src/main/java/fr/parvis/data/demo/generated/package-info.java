/** Any number of invented persons with plausible histories, for benches and tests. */
@NullMarked
package fr.parvis.data.demo.generated;

import org.jspecify.annotations.NullMarked;
