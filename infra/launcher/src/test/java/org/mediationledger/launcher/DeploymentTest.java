package org.mediationledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.json.JsonMapper;

/** Holds the compose file to the application and to the files beside it; it starts no container. */
class DeploymentTest {

    private static final Path DEPLOY = Path.of("..", "deploy");
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final String KEEPER = "evidence";
    private static final Set<String> SIDES = Set.of("command", "query", "web");
    private static final Pattern SETTING =
            Pattern.compile("services\\.(command|query|web|evidence)\\.environment\\.(.+)");
    private static final Pattern IMAGE = Pattern.compile("services\\.([^.]+)\\.image");
    private static final Pattern MOUNT = Pattern.compile("services\\.[^.]+\\.volumes\\[\\d+]");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");

    private final Map<String, String> compose = read(DEPLOY.resolve("compose.yaml"));

    @Test
    void every_setting_of_a_side_is_a_property_of_the_application() throws IOException {
        assertThat(settings().values().stream()
                        .flatMap(settings -> settings.keySet().stream())
                        .distinct())
                .isNotEmpty()
                .isSubsetOf(variablesOfTheApplication());
    }

    @Test
    void every_side_runs_somewhere_and_nothing_else_distinguishes_the_containers() {
        Map<String, Map<String, String>> settings = settings();

        settings.remove(KEEPER);
        assertThat(settings.keySet()).isEqualTo(SIDES);
        settings.forEach(
                (service, its) -> assertThat(its.remove("LEDGER_SIDES")).isEqualTo(service));
        assertThat(Set.copyOf(settings.values())).hasSize(1);
    }

    @Test
    void one_container_keeps_the_evidence_log_in_a_volume_and_is_asked_for_evidence() throws IOException {
        Map<String, String> keeper = settings().getOrDefault(KEEPER, Map.of());
        Map<String, String> web = settings().getOrDefault("web", Map.of());

        assertThat(keeper.remove("LEDGER_SIDES")).isEqualTo("query,web");
        assertThat(compose.values()).contains("evidence:" + keeper.remove("LEDGER_LOG_FOLDER"));
        web.remove("LEDGER_SIDES");
        assertThat(keeper).isEqualTo(web);
        assertThat(Files.readString(DEPLOY.resolve("Caddyfile"))).contains("reverse_proxy " + KEEPER + ":8080");
    }

    @Test
    void the_views_are_on_the_members_of_the_replica_set() throws IOException {
        String uri = settings().getOrDefault("web", Map.of()).getOrDefault("LEDGER_MONGODB_URI", "");
        String replicaSet = Files.readString(DEPLOY.resolve("replica-set.js"));

        for (String host : Set.of("mongodb-1", "mongodb-2", "mongodb-3")) {
            assertThat(compose).containsKey("services." + host + ".image");
            assertThat(uri).contains(host + ":27017");
            assertThat(replicaSet).contains("'" + host + "'");
        }
    }

    @Test
    void every_image_names_its_version() {
        Set<String> images = compose.entrySet().stream()
                .filter(entry -> IMAGE.matcher(entry.getKey()).matches())
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());

        assertThat(images)
                .hasSize(4)
                .allSatisfy(image -> assertThat(image).matches("[a-z/-]+:\\d+\\.\\d+\\.\\d+[-\\w.]*"));
    }

    @Test
    void the_example_of_the_environment_names_what_the_compose_file_asks_for() throws IOException {
        Set<String> asked = VARIABLE.matcher(Files.readString(DEPLOY.resolve("compose.yaml")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        Set<String> named = Files.readAllLines(DEPLOY.resolve(".env.example")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isEqualTo(asked);
    }

    @Test
    void every_file_that_is_mounted_from_here_is_here() {
        Set<String> mounted = compose.entrySet().stream()
                .filter(entry -> MOUNT.matcher(entry.getKey()).matches())
                .map(entry -> entry.getValue().split(":", 2)[0])
                .filter(path -> path.startsWith("./"))
                .collect(Collectors.toSet());

        assertThat(mounted)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(DEPLOY.resolve(path)).isRegularFile());
    }

    /** For each side's service, the environment variables of its containers. */
    private Map<String, Map<String, String>> settings() {
        Map<String, Map<String, String>> settings = new TreeMap<>();
        compose.forEach((key, value) -> {
            Matcher setting = SETTING.matcher(key);
            if (setting.matches()) {
                settings.computeIfAbsent(setting.group(1), service -> new TreeMap<>())
                        .put(setting.group(2), value);
            }
        });
        return settings;
    }

    /**
     * The environment variables that the properties of the application and of its libraries are bound to (Spring Boot,
     * "Binding From Environment Variables").
     */
    private static Set<String> variablesOfTheApplication() throws IOException {
        Set<String> variables = new TreeSet<>();
        for (URL metadata :
                Collections.list(DeploymentTest.class.getClassLoader().getResources(METADATA))) {
            try (InputStream json = metadata.openStream()) {
                JsonMapper.shared().readTree(json).path("properties").findValuesAsString("name").stream()
                        .map(name -> name.replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT))
                        .forEach(variables::add);
            }
        }
        return variables;
    }

    /** A YAML file as flat properties. */
    private static Map<String, String> read(Path file) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(file));
        Properties properties = new Properties();
        properties.putAll(Objects.requireNonNull(yaml.getObject()));
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
