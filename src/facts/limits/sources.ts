const learn = 'https://learn.microsoft.com';

/** The documents that state the limits of Hyper-V, newest first. */
export const maximumScaleLimits = `${learn}/windows-server/virtualization/hyper-v/maximum-scale-limits`;
export const scalability = `${learn}/windows-server/virtualization/hyper-v/plan/plan-hyper-v-scalability-in-windows-server`;
export const scalability2012 = `${learn}/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj680093(v=ws.11)`;
export const limits2008R2 = `${learn}/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/ee405267(v=ws.10)`;

export const deployCluster2012 = `${learn}/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)`;
export const machineSpecification2012R2 = `${learn}/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn592184(v=ws.11)`;
export const machineHardware2012 = `${learn}/troubleshoot/windows-server/virtualization/emulated-synthetic-hardware-specification`;
export const configurationVersions = `${learn}/windows-server/virtualization/hyper-v/deploy/upgrade-virtual-machine-version-in-hyper-v-on-windows-or-windows-server`;

/** The three documents that between them cover every version. */
export const everyVersion = [limits2008R2, scalability2012, maximumScaleLimits];
export const from2012 = [scalability2012, maximumScaleLimits];
