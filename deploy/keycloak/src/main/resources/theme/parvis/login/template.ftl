<#-- The frame of every page of the identity server: who is speaking, one heading, one thing to do. Same head as the portal's pages. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign side = realm.name?keep_after_last("-")>
<#assign heading><#nested "header"></#assign>
<!DOCTYPE html>
<html lang="${lang}" data-side="${side}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<title>${msg("parvisPage")} – ${msg("parvisName." + side)}</title>
<link rel="icon" href="${url.resourcesPath}/css/icon.svg" type="image/svg+xml">
<#list properties.styles?split(" ") as style>
<link rel="stylesheet" href="${url.resourcesPath}/${style}">
</#list>
<script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
<#if scripts??>
<#list scripts as script>
<script src="${script}"></script>
</#list>
</#if>
<#-- Somebody who signs in in another window is signed in here too, and a page that was left open says so. -->
<script type="module">
<#outputformat "JavaScript">
import { startSessionPolling<#if authenticationSession??>, checkAuthSession</#if> } from ${(url.resourcesPath + "/js/authChecker.js")?c};
startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
<#if authenticationSession??>
checkAuthSession(${authenticationSession.authSessionIdHash?c});
</#if>
</#outputformat>
</script>
</head>
<body class="${(side == 'demand')?then('easy', 'dense')}" data-page-id="login-${pageId}">
<a class="skip" href="#contenu">${msg("parvisSkip")}</a>
<header class="top">
<div class="bar sign-in-bar">
<div class="mark"><svg viewBox="0 0 256 256" aria-hidden="true" focusable="false"><path d="M24 216h208v-16H24zM40 184h32v-72H40zm72 0h32v-72h-32zm72 0h32v-72h-32zM128 24 16 80v16h224V80z"/></svg>
<span class="speaker">${msg("parvisName." + side)}<small>${msg("parvisPurpose." + side)}</small></span></div>
<#if realm.internationalizationEnabled && locale.supported?size gt 1>
<#list locale.supported as language>
<#if language.languageTag != lang>
<a class="tool" href="${language.url}" hreflang="${language.languageTag}" lang="${language.languageTag}">${language.label}</a>
</#if>
</#list>
</#if>
</div>
</header>
<main id="contenu" class="sign-in" tabindex="-1">
<h1 id="kc-page-title">${heading}</h1>
<#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
<p class="note<#if message.type == "error" || message.type == "warning"> warn</#if>" role="alert">${kcSanitize(message.summary)?no_esc}</p>
</#if>
<#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<div id="kc-username" class="note">
<span id="kc-attempted-username">${auth.attemptedUsername}</span>
<a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
</div>
</#if>
<section id="kc-content" class="card">
<#nested "form">
<#if auth?has_content && auth.showTryAnotherWayLink()>
<form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
<input type="hidden" name="tryAnotherWay" value="on">
<button class="btn" type="submit">${msg("doTryAnotherWay")}</button>
</form>
</#if>
<#nested "socialProviders">
<#if displayInfo>
<div id="kc-info"><#nested "info"></div>
</#if>
</section>
<section class="help" aria-labelledby="aide">
<h2 id="aide">${msg("parvisHelpTitle")}</h2>
<p>${msg("parvisHelp." + side)}</p>
<p>${msg("parvisWait")}</p>
</section>
</main>
<footer class="foot">
<p>${msg("parvisFree")}</p>
</footer>
</body>
</html>
</#macro>
