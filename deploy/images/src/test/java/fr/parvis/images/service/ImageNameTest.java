package fr.parvis.images.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.images.program.ImageException;
import org.junit.jupiter.api.Test;

final class ImageNameTest {
    @Test
    void isWhatTheChartsAskTheRegistryFor() {
        ImageName name = new ImageName("registry.example.org/parvis/", "0.1.0");

        assertThat(name.of(Service.PERSONS)).hasToString("registry.example.org/parvis/persons:0.1.0");
    }

    @Test
    void refusesLatestAsTheChartsDo() {
        assertThatThrownBy(() -> new ImageName("parvis", "latest"))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("--tag");
    }

    @Test
    void refusesWhatNoRegistryTakes() {
        ImageName name = new ImageName("Registry Of Mine", "0.1.0");

        assertThatThrownBy(() -> name.of(Service.PERSONS))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("--registry");
    }
}
