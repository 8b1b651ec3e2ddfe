package org.sitong.compat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A Spring Boot program with its own Jackson and its own schema validator that embeds Sitong. */
@SpringBootConfiguration(proxyBeanMethods = false)
public class Host {
    /**
     * Runs the host.
     *
     * @param args the manner of the context class loader
     */
    public static void main(String[] args) throws Exception {
        NoNetwork.enforce();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Host.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run()) {
            out.println("active " + context.isActive() + ", Spring Boot " + SpringBootVersion.getVersion());
            Thread thread = Thread.currentThread();
            ClassLoader own = thread.getContextClassLoader();
            thread.setContextClassLoader(new HostileClassLoader(HostileClassLoader.Manner.valueOf(args[0])));
            String findings = Embedded.verdicts();
            thread.setContextClassLoader(own);
            out.println("own " + OwnValidator.verdicts());
            out.println(findings);
        }
    }
}
